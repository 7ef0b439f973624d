class Copy extends Task {
    @Override
    String name() {
        return "copy";
    }
}
