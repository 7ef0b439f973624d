class Child extends Parent {
    static {
        System.out.println("child v1");
    }

    String show() {
        return "v1";
    }
}
