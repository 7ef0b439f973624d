import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Table table = new Table(4);
        Evolve.next();
        System.out.println(table.show());
    }
}
