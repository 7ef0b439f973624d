class Cat extends Animal {
    private int lives = 9;

    Cat() {
        super("tom");
    }

    @Override
    String show() {
        return super.show() + lives;
    }
}
