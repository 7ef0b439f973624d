class Part {
    private final int number;
    private int marks;
    private String text;

    Part(int number) {
        this.number = number;
    }

    boolean check(int expected) {
        marks++;
        text = "t" + marks;
        return number == expected && text.equals("t1");
    }
}
