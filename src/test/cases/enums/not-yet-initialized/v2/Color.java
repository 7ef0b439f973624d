enum Color {
    GREEN, BLUE, RED;

    static {
        System.out.println("initialized v2");
    }
}
