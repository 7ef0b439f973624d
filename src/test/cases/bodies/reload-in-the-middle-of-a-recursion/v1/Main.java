public class Main {
    public static void main(String[] args) {
        System.out.println(new Walk().down(5));
        System.out.println(new Walk().down(3));
    }
}
