class Parent {
    static int seed = 3;

    static {
        System.out.println("parent v2");
    }
}
