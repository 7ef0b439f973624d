class Part {
    private final int number;
    private final String label;
    private final int[] doubled;

    Part(int number) {
        this.number = number;
        this.label = "part " + this.number;
        this.doubled = new int[] {this.number * 2};
    }

    int check() {
        if (!label.equals("part " + number) || doubled[0] != 2 * number) {
            throw new IllegalStateException(label + " " + doubled[0]);
        }
        return 1;
    }
}
