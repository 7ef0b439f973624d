class Gone {
    private static int count = 40;
    private final String name;

    Gone(String name) {
        this.name = name;
        count++;
    }

    @Override
    public String toString() {
        return "gone" + name + count;
    }
}
