class Box {
    private Object value = "v";

    Object get() {
        return value;
    }
}
