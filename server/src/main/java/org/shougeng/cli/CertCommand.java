package org.shougeng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.shougeng.operation.certificate.CertificateFolder;
import org.shougeng.operation.certificate.ServedCertificate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shougeng cert}: a certificate for this server under the county's own authority. */
@NullUnmarked
@Command(name = "cert", mixinStandardHelpOptions = true)
final class CertCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "NAME")
  private List<String> names = List.of();

  @Option(names = "--data", defaultValue = "data", paramLabel = "DIR")
  private Path data;

  @Option(names = "--county", defaultValue = "", paramLabel = "NAME")
  private String county;

  @Option(names = "--renew")
  private boolean renew;

  @Override
  public Integer call() throws IOException {
    CertificateFolder folder = new CertificateFolder(data);
    if (renew) {
      Optional<X509Certificate> renewed = folder.renewIfDue(Clock.systemUTC().instant());
      out().println(Texts.get(renewed.isPresent() ? "cert.renewed" : "cert.notDue"));
      return 0;
    }
    if (names.isEmpty()) {
      spec.commandLine().usage(out());
      return 2;
    }
    X509Certificate made = folder.issue(county, names, Clock.systemUTC().instant());
    out()
        .println(Texts.get(
            "cert.made",
            folder.serverCertificate().toString(),
            String.join(", ", names),
            made.getNotAfter().toInstant().toString().substring(0, 10)));
    out()
        .println(Texts.get(
            "cert.authority",
            folder.authorityCertificate().toString(),
            ServedCertificate.fingerprintOf(folder.authority().orElseThrow())));
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
