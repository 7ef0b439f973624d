import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        byte[] lambda = Store.write(Store.lambda("x"));
        byte[] reference = Store.write(Store.reference());
        System.out.println(Store.read(lambda).make("a") + Store.read(reference).make("b"));
        Evolve.next();
        System.out.println(Store.read(lambda).make("a") + Store.read(reference).make("b"));
        System.out.println(Store.read(Store.write(Store.lambda("y"))).make("c") + Store.read(Store.write(Store.reference())).make("d"));
    }
}
