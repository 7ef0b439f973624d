class Parent {
    static {
        System.out.println("parent v1");
    }
}
