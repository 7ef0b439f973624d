class Child extends Parent {
    static int grown = seed * 2;

    static {
        System.out.println("child v2");
    }

    String show() {
        return "v2 " + grown;
    }
}
