class Copy extends Task {
    @Override
    String body() {
        return "copy";
    }
}
