import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        System.out.println(Impl.text() + Other.text());
        Evolve.next();
        System.out.println(Impl.text() + Other.text());
    }
}
