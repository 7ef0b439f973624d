class TooDeep extends RuntimeException {
    TooDeep(int depth) {
        super("depth " + depth);
    }
}
