class Dog extends Animal implements Polite {
    @Override
    String name() {
        return "dog";
    }

    @Override
    public String greet() {
        return "wuff";
    }

    String show() {
        return name() + greet();
    }
}
