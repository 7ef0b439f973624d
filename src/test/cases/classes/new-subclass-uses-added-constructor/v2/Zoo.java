class Zoo {
    static String show() {
        return new Cat("tom").name + ", " + new Animal("x").name;
    }
}
