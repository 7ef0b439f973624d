import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Callee callee = new Callee();
        System.out.println(Caller.all(callee));
        Evolve.next();
        System.out.println(Caller.all(callee));
        Evolve.next();
        System.out.println(Caller.all(callee));
    }
}
