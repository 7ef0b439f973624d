import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Log log = new Log();
        log.step();
        System.out.println(log);
        Evolve.next();
        log.step();
        System.out.println(log);
        Evolve.next();
        System.out.println(log);
        log.step();
        System.out.println(log);
        Evolve.next();
        log.step();
        System.out.println(log);
    }
}
