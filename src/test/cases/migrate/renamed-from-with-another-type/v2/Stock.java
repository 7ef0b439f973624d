import dev.reloadall.RenamedFrom;

class Stock {
    @RenamedFrom("amount")
    private long units = -1;
    @RenamedFrom("note")
    private String remark = "none";

    void add() {
        units++;
    }

    String show() {
        return units + " " + remark;
    }
}
