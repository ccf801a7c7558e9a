package org.shougeng.evidence.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.shougeng.audit.ActTitles;
import org.shougeng.audit.AuditEntry;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.evidence.CustodySheet;
import org.shougeng.evidence.EvidenceItem;
import org.shougeng.platform.paper.OfficialTemplate;
import org.shougeng.platform.paper.PaperColumn;
import org.shougeng.platform.paper.PaperFonts;
import org.shougeng.platform.paper.PaperRow;
import org.shougeng.platform.paper.WordPaper;

/**
 * The custody sheet as a Word paper: files with their digests, who handled them, the entries of the
 * log, and a QR
 * code with the digest of the file that is checked.
 */
public final class CustodyPaper {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(CivilTime.ZONE);
  private static final int QR_MM = 32;
  private static final int QR_PIXELS = 400;
  private static final int HALF = 32;

  private final CustodySheet sheet;
  private final String office;

  /** @param office the bureau that issues it */
  public CustodyPaper(CustodySheet sheet, String office) {
    this.sheet = sheet;
    this.office = office;
  }

  public void write(OutputStream out) throws IOException {
    new WordPaper(template(), PaperFonts.WINDOWS)
        .text("record", kind() + " " + sheet.bearer().id())
        .text("count", String.valueOf(sheet.items().size()))
        .text("seal", sheet.seal().sha256())
        .text("sm3", sheet.seal().sm3())
        .text("office", office)
        .text("person", sheet.madeBy())
        .text("date", MOMENT.format(sheet.madeAt()))
        .rows("files", sheet.items().stream().map(CustodyPaper::file).toList())
        .rows("entries", sheet.entries().stream().map(CustodyPaper::entry).toList())
        .picture(
            "qr", QrPicture.of("SG-CUSTODY:1:" + sheet.seal().sha256(), QR_PIXELS), QR_MM, QR_MM)
        .write(out);
  }

  private String kind() {
    return ActTitles.ofKind("evidence", sheet.bearer().kind(), Locale.SIMPLIFIED_CHINESE);
  }

  private static byte[] template() throws IOException {
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    new OfficialTemplate()
        .title("证据保管链单")
        .body("本单记载“{{record}}”名下 {{count}} 件证据文件的校验值、经手人和经手时间，以及审计日志中的有关条目。")
        .heading(1, "一、证据文件")
        .table(
            "files",
            "表1　证据文件",
            "",
            List.of(
                PaperColumn.text("name", "文件名", 5),
                PaperColumn.text("who", "提供人与时间", 5),
                PaperColumn.text("hash", "校验值（SHA-256 / SM3）", 10)))
        .heading(1, "二、经手记录")
        .table(
            "entries",
            "表2　审计日志条目",
            "",
            List.of(
                PaperColumn.number("seq", "编号", 2),
                PaperColumn.text("at", "时间", 4),
                PaperColumn.text("who", "人员", 3),
                PaperColumn.text("act", "行为", 4),
                PaperColumn.text("hash", "封印（SHA-256）", 7)))
        .heading(1, "三、核验办法")
        .body("将随附的核验文件（保管链单.json）与证据文件放在一起，在任何装有 Java 的电脑上运行："
            + "java -jar shougeng-verifier.jar custody 保管链单.json 文件……，不需要联网，也不需要本系统。")
        .body("核验文件的校验值应当与下列数值和二维码一致。SHA-256：{{seal}}；SM3：{{sm3}}。")
        .picture("qr", "核验文件校验值")
        .signature("{{office}}")
        .signature("经办人：{{person}}　{{date}}")
        .write(template);
    return template.toByteArray();
  }

  private static PaperRow file(EvidenceItem item) {
    String withdrawn = item.withdrawal() == null ? "" : "（已撤回）";
    return PaperRow.item()
        .with("name", item.brought().name() + withdrawn)
        .with(
            "who", item.receipt().person() + " " + MOMENT.format(item.receipt().at()))
        .with(
            "hash",
            broken(item.file().seal().sha256()) + " / "
                + broken(item.file().seal().sm3()));
  }

  private static PaperRow entry(AuditEntry entry) {
    return PaperRow.item()
        .with("seq", entry.seq())
        .with("at", MOMENT.format(Instant.parse(entry.at())))
        .with("who", entry.who().name())
        .with("act", ActTitles.ofAct(entry.what().act(), Locale.SIMPLIFIED_CHINESE))
        .with("hash", broken(entry.link().seal().sha256()));
  }

  /** In two halves, so that a line can break between them. */
  private static String broken(String digest) {
    return digest.substring(0, HALF) + " " + digest.substring(HALF);
  }
}
