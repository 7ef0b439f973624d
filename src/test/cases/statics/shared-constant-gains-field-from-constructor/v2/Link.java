class Link extends Style {
    private final String color;

    Link(String color) {
        super(300, "link", 0);
        this.color = color;
    }

    @Override
    String text() {
        return super.text() + color;
    }
}
