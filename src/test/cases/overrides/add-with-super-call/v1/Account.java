class Account {
    private int calls;

    String describe(int depth) {
        calls++;
        return "account " + depth + " call " + calls;
    }
}
