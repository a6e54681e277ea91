package uk.pctmonitor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.pctmonitor.aws.template.Template;
import uk.pctmonitor.deployed.Answer;
import uk.pctmonitor.deployed.FunctionDefinition;
import uk.pctmonitor.deployed.PackagedFunction;
import uk.pctmonitor.deployed.Stack;

/**
 * How long each packaged function takes from the start of its process until it asks for work, and
 * until it has answered its first event; on one processor, in turns, so that whatever else the
 * machine does falls on all alike.
 */
final class ColdStarts {

    private static final String[] ONE_PROCESSOR = {"taskset", "-c", "0"};
    private static final Path NATIONAL = Path.of("examples/cover/2013-14_Q1.csv");

    /** One thing to start, and what came of it. */
    private record Subject(
            String name,
            FunctionDefinition function,
            Map<String, String> more,
            String upload,
            String event,
            List<Double> init,
            List<Double> first) {

        Subject(
                String name,
                FunctionDefinition function,
                Map<String, String> more,
                String upload,
                String event) {
            this(name, function, more, upload, event, new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Stack stack;
    private final Path scratch;
    private final CannedAws aws;
    private final List<Subject> subjects = new ArrayList<>();

    private ColdStarts(CannedAws aws, Path scratch) {
        this.aws = aws;
        this.scratch = scratch;
        stack = new Stack(Template.read(), "bench", aws.endpoint());
    }

    /**
     * @param arguments how many times each is started
     */
    static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("cold");
        try (CannedAws aws = new CannedAws()) {
            ColdStarts starts = new ColdStarts(aws, scratch);
            starts.gather();
            for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
                for (Subject subject : starts.subjects) {
                    starts.start(subject);
                }
            }
            starts.tell();
        }
    }

    private void gather() throws IOException {
        FunctionDefinition ingest = FunctionDefinition.of(stack, "IngestFunction");
        String national = Files.readString(NATIONAL);
        String upload = event("ingest");
        Path alone = Probes.alone(scratch.resolve("empty.jar"), EmptyHandler.class);
        add("an empty handler", probe(ingest, alone, EmptyHandler.class), Map.of(), upload);
        subjects.add(new Subject("ingest, one PCT", ingest, Map.of(), onePct(national), upload));
        subjects.add(new Subject("ingest, 151 PCTs", ingest, Map.of(), national, upload));
        for (String name : List.of("assess", "notify", "remind", "report", "reconcile")) {
            String id = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            add(name, FunctionDefinition.of(stack, id + "Function"), Map.of(), event(name));
        }
        Path beside =
                Probes.beside(
                        ingest.packaged(), scratch.resolve("layers.jar"), LayersHandler.class);
        for (int layers = 1; layers <= LayersHandler.LAYERS.size(); layers++) {
            add(
                    "+ " + LayersHandler.LAYERS.get(layers - 1),
                    probe(ingest, beside, LayersHandler.class),
                    Map.of(LayersHandler.HOW_MANY, Integer.toString(layers)),
                    upload);
        }
    }

    private void add(
            String name, FunctionDefinition function, Map<String, String> more, String event) {
        subjects.add(new Subject(name, function, more, "", event));
    }

    private static FunctionDefinition probe(FunctionDefinition like, Path jar, Class<?> handler) {
        return new FunctionDefinition(
                handler.getSimpleName(),
                like.arn(),
                jar,
                handler.getName() + "::handleRequest",
                like.memory(),
                like.timeout(),
                like.variables());
    }

    private static String event(String name) throws IOException {
        return Files.readString(Path.of("events", name + ".json"));
    }

    /** The heading and the first row. */
    private static String onePct(String national) {
        return national.lines().limit(2).collect(Collectors.joining("\n", "", "\n"));
    }

    private void start(Subject subject) throws IOException, InterruptedException {
        aws.upload(subject.upload);
        Map<String, String> more = new HashMap<>(subject.more);
        more.put("AWS_ENDPOINT_URL", aws.endpoint());
        try (PackagedFunction function =
                PackagedFunction.start(subject.function, more, ONE_PROCESSOR)) {
            Answer answer = function.invoke(subject.event);
            if (answer.failed()) {
                throw new IllegalStateException(subject.name + " failed: " + answer.body());
            }
            subject.init.add(function.init().toNanos() / 1e6);
            subject.first.add(function.init().plus(answer.took()).toNanos() / 1e6);
        }
    }

    private void tell() {
        double floor = median(subjects.getFirst().first);
        System.out.printf(
                Locale.ROOT,
                "%-42s %22s %29s %9s%n",
                subjects.getFirst().init.size() + " starts each, ms, median (min to max)",
                "init",
                "init + first event",
                "x empty");
        for (Subject subject : subjects) {
            System.out.printf(
                    Locale.ROOT,
                    "%-42s %22s %29s %9.1f%n",
                    subject.name,
                    spread(subject.init),
                    spread(subject.first),
                    median(subject.first) / floor);
        }
    }

    private static String spread(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f to %,.0f)",
                median(times),
                sorted.getFirst(),
                sorted.getLast());
    }

    private static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
