import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Cell cell = new Cell();
        System.out.println(cell.next());
        Evolve.next();
        System.out.println(cell.next() + " " + cell.next());
        Evolve.next();
        System.out.println(cell.next());
        Evolve.next();
        System.out.println(cell.next());
        Evolve.next();
        System.out.println(cell.next() + " " + cell.next());
    }
}
