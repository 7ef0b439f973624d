class Page {
    private final String title;
    private String address;

    Page(String title) {
        this.title = title;
        this.address = "/" + slug();
    }

    String slug() {
        return "new-" + title;
    }

    String show() {
        return address;
    }
}
