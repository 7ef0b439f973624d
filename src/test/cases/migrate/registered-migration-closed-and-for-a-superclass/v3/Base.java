class Base {
    private String notes = "";
    private int third;

    void note(String note) {
        notes += note;
    }

    String show() {
        return notes;
    }
}
