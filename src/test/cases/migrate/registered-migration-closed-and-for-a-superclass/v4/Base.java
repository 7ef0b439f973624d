class Base {
    private String notes = "";
    private int fourth;

    void note(String note) {
        notes += note;
    }

    String show() {
        return notes;
    }
}
