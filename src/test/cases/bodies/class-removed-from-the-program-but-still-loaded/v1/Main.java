import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object gone = new Gone();
        Caller caller = new Caller();
        System.out.println(caller.call() + " " + gone);
        Evolve.next();
        System.out.println(caller.call() + " " + gone);
    }
}
