class Part {
    private final int number;

    Part(int number) {
        this.number = number;
    }

    int check() {
        return 0;
    }
}
