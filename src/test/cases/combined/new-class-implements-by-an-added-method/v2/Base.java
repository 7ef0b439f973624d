class Base {
    private int runs;

    String name() {
        return "base" + runs;
    }

    public void run() {
        runs++;
    }

    public String greeting() {
        return "from the class";
    }

    public int compareTo(Object other) {
        return 5;
    }
}
