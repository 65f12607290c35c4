package org.baoku.app;

import com.google.common.base.Splitter;
import java.io.File;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the class path of the built library. */
@Command(
        name = "classpath",
        mixinStandardHelpOptions = true,
        description = "Prints the class path of the built library, one line: java -cp \"$(./baoku classpath)\" …")
final class ClasspathCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var library = Splitter.on(File.pathSeparatorChar)
                .splitToStream(System.getProperty("java.class.path"))
                .filter(entry -> !new File(entry).getName().matches("(baoku-app|picocli)-.*"))
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
        Output.of(spec).out().println(library);
        return ExitCode.OK;
    }
}
