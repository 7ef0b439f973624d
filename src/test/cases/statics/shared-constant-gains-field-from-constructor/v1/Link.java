class Link extends Style {
    Link(String color) {
        super(300, "link", 0);
    }
}
