package org.baoku.app;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes its results and its messages. */
record Output(PrintWriter out, PrintWriter err) {
    static Output of(CommandSpec spec) {
        return new Output(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    /** Names a piece of input that was refused, or anything else that the user must know. */
    void warn(Object message) {
        out.flush();
        err.println("baoku: " + message);
    }
}
