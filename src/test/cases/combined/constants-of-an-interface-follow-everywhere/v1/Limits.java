interface Limits {
    int MAX = 5;
    String NAME = "n".repeat(MAX);
    java.util.List<String> ALL = new java.util.ArrayList<>(java.util.List.of("x"));
}
