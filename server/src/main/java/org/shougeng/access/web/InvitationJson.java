package org.shougeng.access.web;

import java.time.Instant;
import org.shougeng.access.Invitation;
import org.shougeng.platform.web.QrPicture;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A link to hand over, in JSON; shown once, for nobody can read it back.
 *
 * @param link the whole address
 * @param qr the same as a picture, SVG
 * @param ends when it stops working
 */
record InvitationJson(String account, String link, String qr, Instant ends) {

  static InvitationJson of(Invitation.Made made) {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    String link = server + made.path();
    return new InvitationJson(
        made.invitation().account(),
        link,
        QrPicture.svg(link),
        made.invitation().ends());
  }
}
