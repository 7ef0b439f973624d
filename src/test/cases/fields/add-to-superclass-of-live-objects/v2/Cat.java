class Cat extends Animal {
    int lives = 9;

    @Override
    public String toString() {
        return super.toString() + " lives " + lives;
    }
}
