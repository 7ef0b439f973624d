interface Limits {
    int MIN = 1;
    int MAX = MIN + 2;
    String NAME = "m".repeat(MAX);
    java.util.List<String> ALL = new java.util.ArrayList<>(java.util.List.of("x", NAME));
    java.util.function.Supplier<String> LATE = () -> NAME + ALL.size();
}
