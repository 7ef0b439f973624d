class Door implements AutoCloseable {
    String state = "open";

    @Override
    public void close() {
        state = "closed";
    }
}
