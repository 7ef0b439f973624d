interface Marked {
    long cents();

    default String mark() {
        return "marked " + cents();
    }
}
