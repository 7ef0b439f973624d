import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        System.out.println(User.calls());
        Evolve.next();
        System.out.println(User.calls());
    }
}
