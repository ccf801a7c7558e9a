package org.shougeng.operation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.shougeng.operation.certificate.QrCode;
import org.shougeng.operation.certificate.ServedCertificate;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.OpenTo;
import org.shougeng.platform.actor.OpenTo.Caller;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** How a phone or a computer comes to trust this server: {@code /install}, also without HTTPS. */
@RestController
@RequestMapping("/install")
@OpenTo(
    value = Caller.ANYONE,
    because = "a device must trust the server before anybody can sign in")
final class InstallPage {

  private static final MediaType CERTIFICATE =
      MediaType.parseMediaType("application/x-x509-ca-cert");
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  /** Chinese is the bundle without a language, not that of the server's own machine. */
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ServedCertificate certificate;

  InstallPage(ServedCertificate certificate) {
    this.certificate = certificate;
  }

  /** A page without scripts, for any browser: what to install, how to know it, and where. */
  @GetMapping
  ResponseEntity<byte[]> page(Locale locale) {
    ServedCertificate.Summary authority = authority();
    ResourceBundle words =
        ResourceBundle.getBundle("org.shougeng.operation.install", locale, NO_FALLBACK);
    StringBuilder steps = new StringBuilder();
    for (String device : new String[] {"android", "harmony", "iphone", "windows"}) {
      steps
          .append("<h2>")
          .append(words.getString(device))
          .append("</h2><ol>")
          .append(items(words.getString(device + ".steps")))
          .append("</ol>");
    }
    String html =
        """
        <!doctype html><html lang="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1"><title>%s</title>
        <link rel="stylesheet" href="/install/page.css"></head><body><main>
        <h1>%s</h1><p>%s</p>
        <p><a class="button" href="/install/ca.crt" download="shougeng-ca.crt">%s</a></p>
        <dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd class="print">%s</dd></dl><p class="soft">%s</p>
        %s<figure><img src="/install/qr.svg" alt="QR" width="220" height="220">
        <figcaption>%s</figcaption></figure></main></body></html>
        """
            .formatted(
                locale.toLanguageTag(),
                words.getString("title"),
                words.getString("title"),
                words.getString("why"),
                words.getString("download"),
                words.getString("name"),
                HtmlUtils.htmlEscape(authority.subject()),
                words.getString("fingerprint"),
                authority.fingerprint(),
                words.getString("compare"),
                steps,
                words.getString("qr"));
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String items(String steps) {
    return "<li>" + String.join("</li><li>", steps.split("\\|")) + "</li>";
  }

  @GetMapping("/page.css")
  ResponseEntity<String> style() {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/css; charset=utf-8")
        .body(
            """
            body{margin:0;background:#f4f6f3;color:#1f2a24;
            font:17px/1.7 "Microsoft YaHei","PingFang SC",sans-serif}
            main{max-width:40rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;background:#fff}
            h1{font-size:1.5rem;margin:0 0 .5rem}h2{font-size:1.1rem;margin:1.6rem 0 .3rem}
            ol{margin:0;padding-left:1.5rem}dt{color:#5b6860}dd{margin:0 0 .6rem;overflow-wrap:anywhere}
            .print{font-family:monospace}.soft{color:#5b6860}
            .button{display:inline-block;padding:.7rem 1.4rem;border-radius:.3rem;
            background:#1f6b4a;color:#fff;
            text-decoration:none;font-weight:600}
            figure{margin:2rem 0 0;text-align:center}
            """);
  }

  /** The authority's certificate, which devices install. */
  @GetMapping("/ca.crt")
  ResponseEntity<Resource> authorityCertificate() {
    authority();
    return ResponseEntity.ok()
        .contentType(CERTIFICATE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shougeng-ca.crt\"")
        .body(new FileSystemResource(certificate.authorityFile()));
  }

  /** This page's own address, for the next phone. */
  @GetMapping("/qr.svg")
  ResponseEntity<String> code(HttpServletRequest request) {
    String page = request.getRequestURL().toString().replaceFirst("/qr\\.svg$", "");
    return ResponseEntity.ok().contentType(SVG).body(QrCode.svg(page));
  }

  private ServedCertificate.Summary authority() {
    return certificate.authority().orElseThrow(() -> new NotFound("根证书", "ca.crt"));
  }
}
