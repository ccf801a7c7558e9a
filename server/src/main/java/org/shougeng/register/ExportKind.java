package org.shougeng.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobKind;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.Regions;
import org.springframework.stereotype.Component;

/** Writes registers to files, at once or as a job. */
@Component
class ExportKind implements JobKind<ExportKind.Order> {

  /** A stored order. */
  record Order(
      String register, ExportOrder what, ActorOrder by, String fileName, Instant orderedAt) {}

  private final Registers registers;
  private final RegisterRows rows;
  private final Regions regions;

  ExportKind(Registers registers, RegisterRows rows, Regions regions) {
    this.registers = registers;
    this.rows = rows;
    this.regions = regions;
  }

  @Override
  public String name() {
    return "register-export";
  }

  @Override
  public Class<Order> orderType() {
    return Order.class;
  }

  @Override
  public Job.Result run(Order order, JobProgress progress) {
    Register register = registers.get(order.register());
    Actor actor = order.by().actor();
    progress.expect(rows.count(register, order.what().query(register), actor));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(progress.newFile()))) {
      write(register, order.what(), actor, order.orderedAt(), out, progress::reach);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Job.Result("register-export", order.register(), order.fileName());
  }

  /** Writes what {@code order} asks for to {@code out}. */
  void write(
      Register register,
      ExportOrder order,
      Actor actor,
      Instant madeAt,
      OutputStream out,
      LongConsumer reached) {
    RowQuery query = order.query(register);
    List<Column> shown = order.shown(register);
    CellWords words = new CellWords(regions, Locale.SIMPLIFIED_CHINESE);
    RegisterSheet sheet = new RegisterSheet(register, shown, words);
    RegisterSheet.Rows all = row -> rows.forEach(register, query, actor, row);
    if (order.format() == ExportOrder.Format.CSV) {
      sheet.writeCsv(out, all, reached);
    } else {
      RegisterSheet.Frame frame = new RegisterSheet.Frame(
          titleOf(register, order.edition()),
          regions.name(actor.office()),
          actor.name(),
          conditions(query, words),
          madeAt);
      sheet.writeXlsx(out, frame, all, rows.page(register, query, 1, 1, actor), reached);
    }
  }

  /** The title of a register, with its edition where there are several. */
  static String titleOf(Register register, String edition) {
    return register.editions().stream()
        .filter(each -> edition.isEmpty() || each.code().equals(edition))
        .findFirst()
        .map(each -> register.title().chinese() + "（" + each.title() + "）")
        .orElse(register.title().chinese());
  }

  /** 单位_表名_日期, without what file systems forbid. */
  String fileName(Register register, ExportOrder order, Actor actor, Instant now) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(CivilTime.dayOf(now));
    String name =
        "%s_%s_%s".formatted(regions.name(actor.office()), titleOf(register, order.edition()), day);
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + "."
        + order.format().ending();
  }

  private static String conditions(RowQuery query, CellWords words) {
    String search = query.words().isEmpty() ? "" : "包含“" + String.join(" ", query.words()) + "”";
    List<String> all = new ArrayList<>();
    query.filters().forEach(filter -> all.add(words.of(filter)));
    if (!search.isEmpty()) {
      all.add(search);
    }
    return String.join("；", all);
  }
}
