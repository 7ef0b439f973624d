import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        A[] all = {new A(), new B(), new C()};
        for (A a : all) {
            System.out.println(a.name());
        }
        Evolve.next();
        for (A a : all) {
            System.out.println(a.name());
        }
    }
}
