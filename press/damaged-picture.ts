/** The pixels of a picture end before the picture does, or are none. */
export class DamagedPicture extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DamagedPicture'
  }
}
