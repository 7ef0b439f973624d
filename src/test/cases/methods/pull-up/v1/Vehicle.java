class Vehicle {
}
