class Part {
    private long size = 8;

    String name() {
        return "part";
    }

    long size() {
        return size++;
    }
}
