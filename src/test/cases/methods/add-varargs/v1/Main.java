import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Log log = new Log();
        System.out.println(log.line());
        Evolve.next();
        System.out.println(log.line());
    }
}
