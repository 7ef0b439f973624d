interface Marked {
    int rank();

    default int mark() {
        return rank() + 1000;
    }
}
