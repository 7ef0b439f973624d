class Part {
    private final int number;

    Part(int number) {
        this.number = number;
    }

    boolean check(int expected) {
        return number == expected;
    }
}
