class Base {
    private String notes = "";
    private int second;

    void note(String note) {
        notes += note;
    }

    String show() {
        return notes;
    }
}
