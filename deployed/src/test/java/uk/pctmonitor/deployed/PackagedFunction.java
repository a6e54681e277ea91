package uk.pctmonitor.deployed;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * A function in a process of its own, started as Lambda's Java 25 runtime starts it: its package in
 * {@code lib/} of the task's folder, AWS's runtime interface client, the serial collector, the
 * first compiler only (without SnapStart), 85 % of the memory as heap; and nothing of this
 * process's own environment.
 */
public final class PackagedFunction implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final FunctionDefinition function;
    private final RuntimeApi api;
    private final Process process;
    private final Path task;
    private final Duration init;

    private PackagedFunction(
            FunctionDefinition function,
            RuntimeApi api,
            Process process,
            Path task,
            Duration init) {
        this.function = function;
        this.api = api;
        this.process = process;
        this.task = task;
        this.init = init;
    }

    /**
     * Starts the function and waits until it is ready for its first event.
     *
     * @param more variables that go over the template's
     * @param before words to put before the command, such as {@code taskset -c 0}
     */
    public static PackagedFunction start(
            FunctionDefinition function, Map<String, String> more, String... before)
            throws IOException, InterruptedException {
        Path task = Files.createTempDirectory("task");
        Files.createSymbolicLink(
                Files.createDirectory(task.resolve("lib")).resolve("function.jar"),
                function.packaged());
        RuntimeApi api = new RuntimeApi(function.arn());
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(command(function));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(task.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(task.resolve("log").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(function, api, task));
        builder.environment().putAll(more);
        long started = System.nanoTime();
        Process process = builder.start();
        var _ = process.onExit().thenAccept(ended -> api.ended(ended.exitValue()));
        try {
            Duration init = Duration.ofNanos(api.awaitReady(LONGEST_START) - started);
            return new PackagedFunction(function, api, process, task, init);
        } catch (IllegalStateException fault) {
            String log = Files.readString(task.resolve("log"));
            process.destroyForcibly().waitFor();
            api.close();
            throw new IllegalStateException(
                    function.logicalId() + ": " + fault.getMessage() + "\n" + log, fault);
        }
    }

    public FunctionDefinition definition() {
        return function;
    }

    /** From the start of the process until it asked for its first event. */
    public Duration init() {
        return init;
    }

    /** Sends an event and waits for the answer, not longer than the function's timeout. */
    public Answer invoke(String event) throws InterruptedException {
        return api.invoke(event, function.timeout());
    }

    /** All lines that the process has written so far, of both its streams. */
    public List<String> log() throws IOException {
        return Files.readAllLines(task.resolve("log"));
    }

    /** The most memory that was ever resident, in MB. */
    public long peakMemory() throws IOException {
        return status("VmHWM") / 1024;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        api.close();
        try (Stream<Path> files = Files.walk(task)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> command(FunctionDefinition function) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:MaxHeapSize=" + function.memory() * 85 / 100 + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.net.preferIPv4Stack=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                runtimePath(),
                AWSLambda.class.getName(),
                function.handler());
    }

    /** The jars that Lambda's runtime has beside the function's own. */
    private static String runtimePath() {
        return Stream.of(
                        AWSLambda.class,
                        LambdaLogger.class,
                        PojoSerializer.class,
                        SdkInternalThreadLocal.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Map<String, String> environment(
            FunctionDefinition function, RuntimeApi api, Path task) {
        String name = function.arn().substring(function.arn().lastIndexOf(':') + 1);
        Map<String, String> variables = new HashMap<>(function.variables());
        variables.putAll(
                Map.of(
                        "AWS_LAMBDA_RUNTIME_API",
                        api.address(),
                        "_HANDLER",
                        function.handler(),
                        "LAMBDA_TASK_ROOT",
                        task.toString(),
                        "AWS_LAMBDA_FUNCTION_NAME",
                        name,
                        "AWS_LAMBDA_FUNCTION_VERSION",
                        "$LATEST",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                        Integer.toString(function.memory()),
                        "AWS_LAMBDA_LOG_GROUP_NAME",
                        "/aws/lambda/" + name,
                        "AWS_LAMBDA_LOG_STREAM_NAME",
                        "2013/08/30/[$LATEST]1",
                        "AWS_LAMBDA_INITIALIZATION_TYPE",
                        "on-demand",
                        "AWS_LAMBDA_LOG_FORMAT",
                        "JSON"));
        variables.putAll(
                Map.of(
                        "AWS_REGION", Stack.REGION,
                        "AWS_DEFAULT_REGION", Stack.REGION,
                        "AWS_ACCESS_KEY_ID", "test",
                        "AWS_SECRET_ACCESS_KEY", "test",
                        "AWS_SESSION_TOKEN", "test",
                        "AWS_EXECUTION_ENV", "AWS_Lambda_java25",
                        "LANG", "en_US.UTF-8",
                        "TZ", ":UTC"));
        return variables;
    }
}
