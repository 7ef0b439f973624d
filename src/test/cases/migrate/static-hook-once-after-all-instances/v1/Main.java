import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Row[] rows = new Row[5];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Row();
        }
        Evolve.next();
        System.out.println(Row.show());
    }
}
